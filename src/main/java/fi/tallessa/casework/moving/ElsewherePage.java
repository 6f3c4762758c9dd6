package fi.tallessa.casework.moving;

import fi.tallessa.kernel.Code;

/**
 * A contact was sent to two files, and lies in the other: nobody is led where it is not.
 *
 * @param to what was typed now
 */
public record ElsewherePage(Code code, Code to) {}
