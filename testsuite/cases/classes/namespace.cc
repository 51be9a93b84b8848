/* Names are qualified, and an inline namespace is part of them.  */

namespace a {
struct s { int i; };
namespace b { enum e { E }; union u { int i; }; }
inline namespace v1 { struct w { int i; }; }
}

/* check
xpath: count(//types/*) = 4
xpath: //struct/@name = "a::s" and //enum/@name = "a::b::e" and //union/@name = "a::b::u"
xpath: //struct/@name = "a::v1::w"
xpath: //enum/enumerator/@name = "E"
*/
