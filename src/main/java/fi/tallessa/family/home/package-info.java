/** Where a customer lives: with whom, and in which weeks. */
package fi.tallessa.family.home;
