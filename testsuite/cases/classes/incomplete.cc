/* Declared and never defined.  */

struct opaque;
class hidden;
struct user { opaque *o; hidden &h; };

/* check
xpath: count(//types/*) = 1
xpath: //struct[@name="user"]/@size = 2 * //machine/@pointer-size
*/
