/** Who is away, so that somebody covers. */
package fi.tallessa.staff.absence;
