/* Two names for one value are two enumerators, in the order of the source.  */

enum alias { LAST = 9, FIRST = 1, ALSO_FIRST = 1, SUM = FIRST + LAST };

/* check
xpath: count(//enumerator) = 4
xpath: count(//enumerator[1][@name="LAST"][@value=9]) = 1
xpath: count(//enumerator[2][@name="FIRST"][@value=1]) = 1
xpath: count(//enumerator[3][@name="ALSO_FIRST"][@value=1]) = 1
xpath: count(//enumerator[4][@name="SUM"][@value=10]) = 1
*/
