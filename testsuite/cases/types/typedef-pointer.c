/* A typedef of a pointer, or of an array, names that and not the struct.  */

typedef struct { int x; } *handle;
typedef struct { char c; } pair[2];
struct holder { handle h; pair p; };

/* check
xpath: count(//struct) = 3
xpath: count(//struct[not(@name)][not(@typedef)]) = 2
xpath: //field[@name="h"]/@type = "handle"
xpath: count(//field[@name="p"][@type="pair"][@size=2]) = 1
xpath: //field[@name="p"]/@type-id = //struct[field/@name="c"]/@id
xpath: not(//field[@name="h"]/@type-id)
*/
