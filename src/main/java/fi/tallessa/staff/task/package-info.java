/** In which role, in which services and under whom somebody works. */
package fi.tallessa.staff.task;
