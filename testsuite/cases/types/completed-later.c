/* Declared, pointed to, and only then completed: one element, where it is defined.  */

struct later;
struct user { struct later *p; };
extern struct later object;
struct later *get(void);
struct later { char c; struct user u; };
struct later;

/* check
xpath: count(//struct) = 2
xpath: count(//struct[@name="later"][@line=7][@column=8]) = 1
xpath: //struct[@name="later"]/field[@name="u"]/@type-id = //struct[@name="user"]/@id
*/
