/** Somebody opens many files within an hour, and says why before they go on. */
package fi.tallessa.access.hurry;
