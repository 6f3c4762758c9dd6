package fi.tallessa.legalbasis.cabinet;

import fi.tallessa.kernel.Problems;

/** Saying where a paper lies. */
public record PlacePage(StoredPaper paper, PlaceForm form, Problems problems) {}
