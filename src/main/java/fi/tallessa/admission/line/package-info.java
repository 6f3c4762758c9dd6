/** A proxy that hands connections on as they are, and says in a line of its own from whom. */
package fi.tallessa.admission.line;
