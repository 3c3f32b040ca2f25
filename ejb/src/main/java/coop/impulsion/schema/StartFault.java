package coop.impulsion.schema;

/** What keeps the application from starting, in one sentence for the person at the console. */
class StartFault extends RuntimeException {

    private static final long serialVersionUID = 1L;

    StartFault(String sentence, Throwable cause) {
        super(sentence, cause);
    }
}
