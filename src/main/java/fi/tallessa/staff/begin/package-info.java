/** What a one-time link leads to: the first steps of a worker here, or the way back in. */
package fi.tallessa.staff.begin;
