/* An empty virtual base takes nothing, and its class only the pointer that finds it.  */

struct empty {};
struct derived : virtual empty { };

static_assert(sizeof(derived) == sizeof(void *), "");

/* check
xpath: //struct[@name="derived"]/@size = //machine/@pointer-size
xpath: //struct[@name="derived"]/vptr[@offset=0]/@size = //machine/@pointer-size
xpath: count(//struct[@name="derived"]/base[@name="empty"][@virtual="yes"][@size=0]) = 1
xpath: not(//struct[@name="derived"]/padding)
*/
