package fi.tallessa.association.grant;

import fi.tallessa.association.Grant;
import fi.tallessa.kernel.Problems;
import java.util.List;

/** The grants, and the form of a new one. */
public record GrantsPage(List<Grant> grants, GrantForm form, Problems problems) {}
