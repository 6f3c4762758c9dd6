/** A contact that was written in the file of somebody else, and goes where it belongs. */
package fi.tallessa.casework.moving;
