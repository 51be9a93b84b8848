/* A unit with nothing in it has all the parts of a report, empty.  */

/* check
options: -w
xpath: count(/layout-report/*) = 5
xpath: /layout-report/*[1][self::unit] and /layout-report/*[2][self::types][not(*)]
xpath: /layout-report/*[3][self::functions][not(*)]
xpath: /layout-report/*[4][self::variables][not(*)]
xpath: /layout-report/*[5][self::findings][not(*)]
*/
