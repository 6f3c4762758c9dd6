/** Old notes, once a year: kept with a reason, shortened, or erased (S40, D20). */
package fi.tallessa.casework.need;
