/* A typedef names the unnamed struct that it declares.  */

typedef struct { int x, y; } point;
struct line { point from, to; };

/* check
xpath: count(//struct) = 2
xpath: count(//struct[@name="point"][@typedef="yes"][@size=8][@line=3]) = 1
xpath: count(//struct[@name="line"][not(@typedef)]) = 1
xpath: //field[@name="to"]/@type = "point"
xpath: count(//struct[@name="line"]/field[@type-id = //struct[@name="point"]/@id]) = 2
*/
