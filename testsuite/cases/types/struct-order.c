/* Types stand in the order of their definition, whatever their names and sizes.  */

struct z { char c; };
union m { char c[9]; };
enum k { ONE };
struct a { int i; };
struct b { int i; };

/* check
xpath: count(//types/*) = 5
xpath: //types/*[1]/@name = "z"
xpath: //types/*[2]/@name = "m"
xpath: //types/*[3]/@name = "k"
xpath: //types/*[4]/@name = "a"
xpath: //types/*[5]/@name = "b"
xpath: not(//types/child::node()[@id = following-sibling::node()/@id])
*/
