package coop.impulsion.ledger;

import coop.impulsion.basis.CommandKey;
import coop.impulsion.basis.FundId;
import java.util.function.Supplier;

/**
 * Makes a money command happen once. Every use case that moves money starts here: the fund's head row is locked first,
 * then the key is looked up, then the act runs and its answer is kept with the key for good.
 */
public interface Commands {

    /**
     * @param command name of the command, for example {@code RecordCommitment}
     * @param content everything that makes the command what it is, in a stable form; only its hash is kept
     * @param act what to do the first time; its answer (at most 400 characters, often a number) is kept
     * @return the act's answer, or the kept one when the key was used before
     * @throws LedgerRefused with {@code KEY_USED_FOR_OTHER_CONTENT} if the key came with other content
     */
    String once(FundId fund, CommandKey key, String command, String content, Supplier<String> act);
}
