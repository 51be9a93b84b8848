/* An enum without a tag has no name; a typedef gives it one.  */

enum { NOBODY = 3 };
typedef enum { SOMEBODY = 4 } person;

/* check
xpath: count(//enum) = 2
xpath: //enum[enumerator/@name="NOBODY"][not(@name)][not(@typedef)]
xpath: //enum[enumerator/@name="SOMEBODY"][@name="person"][@typedef="yes"]
*/
