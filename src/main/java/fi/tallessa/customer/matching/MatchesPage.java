package fi.tallessa.customer.matching;

import java.util.List;

/** Files that may be one person's, for a line manager to see to. */
public record MatchesPage(List<Match> matches) {}
