/** What was promised to a customer: a task they were told of, kept or not kept. */
package fi.tallessa.casework.promise;
