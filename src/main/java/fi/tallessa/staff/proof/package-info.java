/** What a worker proves themselves with at the door, and how often it may be tried (S36). */
package fi.tallessa.staff.proof;
