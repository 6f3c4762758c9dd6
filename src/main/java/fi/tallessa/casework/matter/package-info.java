/** What a contact may belong to: a promise, or an aim of the plan. */
package fi.tallessa.casework.matter;
