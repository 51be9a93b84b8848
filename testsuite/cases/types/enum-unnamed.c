/* An enum without a tag has no name; a typedef gives it one.  */

enum { NOBODY = 3 };
typedef enum { SOMEBODY = 4 } person;

/* check
xpath: count(//enum) = 2
xpath: count(//enum[enumerator/@name="NOBODY"][not(@name)][not(@typedef)]) = 1
xpath: count(//enum[enumerator/@name="SOMEBODY"][@name="person"][@typedef="yes"]) = 1
*/
