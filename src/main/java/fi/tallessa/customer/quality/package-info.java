/** What is to be put in order in files: not confirmed, grown old, outgrown (S41). */
package fi.tallessa.customer.quality;
