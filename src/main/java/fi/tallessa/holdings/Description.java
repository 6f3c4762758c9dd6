package fi.tallessa.holdings;

import java.util.List;

/**
 * What a holding is, for the notice, the record of processing (GDPR Art. 30) and the guard tests.
 *
 * @param name one word, as the column comments say it in {@code [holding: …]}
 * @param tables schema-qualified names of the tables it answers for
 * @param basis on what ground it is kept
 * @param copied whether the person's copy shows it
 */
public record Description(String name, List<String> tables, String basis, boolean copied) {}
