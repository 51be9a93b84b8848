/* A struct of nothing else: no member, all padding.  */

struct reserved { unsigned : 9; };

/* check
target: x86_64-*
xpath: count(//struct[@name="reserved"]/field) = 0
xpath: //struct[@name="reserved"]/@size * 8 = 8 * //struct/@padding + sum(//struct/@bit-padding)
*/
