/** What is unusual about how somebody looked, found by night or at once, and closed by another. */
package fi.tallessa.access.unusual;
