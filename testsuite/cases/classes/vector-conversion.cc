// A vector type that the name of a conversion function is the first to mention.

#define vector __attribute__((vector_size(16)))

struct holder {
    char vector bytes;
    operator vector short()
    {
        return (vector short)bytes;
    }
};
union any {
    char all[16];
    vector short each;
};
any one;
holder two;

/* check
target: x86_64-*
xpath: count(//union[@name="any"][@size=16]/field[@name="each"][@size=16][@align=16]) = 1
xpath: count(//struct[@name="holder"]/field[@name="bytes"][@size=16]) = 1
*/
