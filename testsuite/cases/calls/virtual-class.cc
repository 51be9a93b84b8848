/* A virtual call tells the class that declares the method and where its virtual table has it; a
   virtual table, where the pointers of each class lead.  Sibling calls keep that.  */

struct first {
    virtual ~first();
    virtual int one(int n);
    int a;
};
struct second {
    virtual int two(int n) = 0;
    virtual second *self();
    int b;
};
struct both : first, second {
    int two(int n) override;
    both *self() override;
};
struct left : virtual second {
    int two(int n) override;
};
namespace
{
struct hidden : both {
    int one(int n) override { return n + 1; }
};
struct more : hidden {
    int one(int n) override { return n + 2; }
};
} // namespace

first::~first() {}
int first::one(int n) { return n; }
second *second::self() { return this; }
int both::two(int n) { return n + a; }
both *both::self() { return this; }
int left::two(int n) { return n + b; }

first *make() { return new hidden; }
first *make_more() { return new more; }
int last(first *object) { return object->one(1); }
int inner(both *object) { return object->one(2) + object->two(3); }
second *self(second *object) { return object->self(); }
void drop(first *object) { delete object; }
int own(first *object) { return static_cast<hidden *>(object)->one(4) + 1; }
int direct(both &object) { return object.both::two(5) + 1; }
int through(both *object, int (both::*method)(int)) { return (object->*method)(6) + 1; }

/* check
target: x86_64-*
options: -O2 -fno-devirtualize
xpath: count(//function[@name="last"]/call[@tail][@class="first"][@vtable="_ZTV5first"][@vtable-index="2"][@method="first::one"]) = 1
xpath: //function[@name="inner"]/call[1]/@method = "first::one"
xpath: //function[@name="inner"]/call[2]/@class = "both"
xpath: //function[@name="inner"]/call[2]/@vtable-index = "3"
xpath: //function[@name="self"]/call/@vtable-index = "1"
xpath: //function[@name="drop"]/call/@method = "first::~first"
xpath: //function[@name="drop"]/call/@vtable-index = "1"
xpath: //function[@name="own"]/call/@vtable = "_ZTVN12_GLOBAL__N_16hiddenE"
xpath: //function[@name="own"]/call/@vtable-local = "yes"
xpath: count(//@vtable-local) = 4
xpath: not(//function[@name="direct"]/call/@class)
xpath: count(//function[@name="through"]/call[@indirect]) = 1
xpath: not(//function[@name="through"]/call/@class)
xpath: not(//@vtable-elsewhere)
xpath: count(//variable[@symbol="_ZTV4both"]/address-point) = 3
xpath: count(//variable[@symbol="_ZTV4both"]/address-point[@offset="16"]) = 2
xpath: //variable[@symbol="_ZTV4both"]/address-point[@class="second"]/@offset = "72"
xpath: //variable[@symbol="_ZTV4both"]/code-pointer[@offset="72"]/@symbol = "_ZThn16_N4both3twoEi"
xpath: count(//variable[@symbol="_ZTVN12_GLOBAL__N_16hiddenE"]/address-point) = 4
xpath: //variable[@symbol="_ZTV4left"]/address-point[@class="left"]/@offset = "24"
xpath: //variable[@symbol="_ZTV4left"]/address-point[@class="second"]/@offset = "64"
xpath: //struct[@name="both"]/@vtable = "_ZTV4both"
xpath: count(//struct[@vtable]) = 6
*/
