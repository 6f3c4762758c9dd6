/** What we keep, for one named guardian: on a screen that is handed to them, and on paper. */
package fi.tallessa.casework.forguardian;
