package fi.tallessa.casework.contact;

import fi.tallessa.kernel.Code;

/** The writer may not open the file any more, and what they typed is not lost. */
public record LeftPage(Code code) {}
