/* C++ spells class types without a keyword.  */

struct s { int i; };
namespace n { enum e { E }; }
struct holder { s a; const s *b; n::e c; bool d; wchar_t e; char16_t f; decltype(nullptr) g; };

/* check
xpath: //field[@name="a"]/@type = "s"
xpath: translate(//field[@name="b"]/@type, " ", "") = "consts*"
xpath: //field[@name="c"]/@type = "n::e"
xpath: //field[@name="d"]/@type = "bool" and //field[@name="e"]/@type = "wchar_t"
xpath: //field[@name="f"]/@type = "char16_t"
xpath: //field[@name="g"]/@size = //machine/@pointer-size
*/
