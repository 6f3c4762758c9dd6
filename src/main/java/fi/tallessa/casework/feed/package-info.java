/**
 * What a calendar outside the register sees of meetings: one code and a time, and nothing else
 * (D16, S27).
 */
package fi.tallessa.casework.feed;
