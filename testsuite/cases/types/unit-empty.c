/* A unit with nothing in it has all the parts of a report, empty.  */

/* check
no-witness: nothing of it is in the object, and so nothing in DWARF
options: -w
xpath: count(/layout-report/*) = 5
xpath: /layout-report/*[1][self::unit] and /layout-report/*[2][self::types][not(*)]
xpath: count(/layout-report/*[3][self::functions][not(*)]) = 1
xpath: count(/layout-report/*[4][self::variables][not(*)]) = 1
xpath: count(/layout-report/*[5][self::findings][not(*)]) = 1
*/
