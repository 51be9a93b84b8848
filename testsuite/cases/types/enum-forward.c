/* GNU C lets an enum be named before it is defined; one that never is has no element.  */

enum later;
enum never;
struct holder { enum later *l; enum never *n; };
enum later { NOW = 1 };

/* check
xpath: count(//enum) = 1
xpath: count(//enum[@name="later"]/enumerator[@name="NOW"]) = 1
xpath: count(//struct[@name="holder"]/field[@name="n"]) = 1
*/
