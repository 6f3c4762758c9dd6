/** The notice's claims, and that each has its tests. */
package fi.tallessa.claims;
