/** Which two customers' files belong together: shown only to whoever may open both (S12, D27). */
package fi.tallessa.family.link;
