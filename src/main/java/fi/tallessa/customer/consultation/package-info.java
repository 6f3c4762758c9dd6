/** Professionals who ask for advice about nobody by name: counters, and never a file (D17). */
package fi.tallessa.customer.consultation;
