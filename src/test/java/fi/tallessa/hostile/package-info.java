/** What nobody types by mistake, sent to every form there is. */
package fi.tallessa.hostile;
