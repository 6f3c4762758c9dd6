/** The page where a line manager sets from where the register is reached. */
package fi.tallessa.admission.rule;
