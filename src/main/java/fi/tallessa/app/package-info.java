/**
 * Start-up, security, the database and the pages that belong to no feature: the only module that
 * sees all.
 */
@org.springframework.modulith.ApplicationModule
package fi.tallessa.app;
