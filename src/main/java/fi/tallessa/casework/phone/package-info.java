/** In which work phones customers' numbers are saved, and that they are removed (S27, S28). */
package fi.tallessa.casework.phone;
