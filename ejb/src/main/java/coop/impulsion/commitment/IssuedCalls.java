package coop.impulsion.commitment;

/**
 * What a command of calls did: 48 calls from A-2026-0003 on.
 *
 * @param firstNumber of them, in the order of the command's lines
 */
public record IssuedCalls(String firstNumber, int count) {

    String asAnswer() {
        return firstNumber + " " + count;
    }

    static IssuedCalls ofAnswer(String answer) {
        int space = answer.indexOf(' ');
        return new IssuedCalls(answer.substring(0, space), Integer.parseInt(answer.substring(space + 1)));
    }
}
