/** What signing in leaves behind goes when its time is over (ASVS 14.2.7). */
package fi.tallessa.staff.sweeping;
