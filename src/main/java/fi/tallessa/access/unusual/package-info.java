/**
 * What is unusual about how somebody looked, found by night or at once, and closed by another. The
 * home page says how much waits.
 */
@org.springframework.modulith.NamedInterface("unusual")
package fi.tallessa.access.unusual;
