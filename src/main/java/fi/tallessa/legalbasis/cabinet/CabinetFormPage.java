package fi.tallessa.legalbasis.cabinet;

import fi.tallessa.kernel.Problems;

/** Writing down a cabinet. */
public record CabinetFormPage(CabinetForm form, Problems problems) {}
