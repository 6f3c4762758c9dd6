/** Two workers for a whole family, designated in one act. */
package fi.tallessa.family.pair;
