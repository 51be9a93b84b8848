/* A virtual function brings a pointer to the virtual table, at the start.  */

struct shape { virtual int area() const; int sides; };

int shape::area() const
{
    return sides;
}

static_assert(sizeof(shape) == 16, "");

/* check
target: x86_64-* aarch64-*
xpath: count(//struct[@name="shape"][@class="yes"][@size=16][@align=8][@padding=4]) = 1
xpath: count(//struct[@name="shape"]/field) = 1
xpath: count(//struct[@name="shape"]/*[1][self::vptr][@offset=0][@size=8]) = 1
xpath: count(//struct[@name="shape"]/field[@name="sides"][@offset=8]) = 1
*/
