/* A union with member functions, and an unnamed one in a class.  */

union number { number(); int i; double d; int whole() const; };
struct holder { char kind; union { int i; char c; }; };

static_assert(sizeof(number) == 8 && sizeof(holder) == 8, "");

/* check
xpath: count(//union) = 2
xpath: count(//union[@name="number"][@size=8][@padding=0][count(field)=2]) = 1
xpath: //struct[@name="holder"]/field[2][not(@name)][@offset=4][@size=4]/@type-id = //union[not(@name)]/@id
*/
