/* A virtual function of a second base is also reached by a thunk that moves the pointer; the
   function itself is there once.  */

struct left { virtual int l(); };
struct right { virtual int r(); };
struct both : left, right { int r() override; int v; };

int left::l() { return 1; }
int right::r() { return 2; }
int both::r() { return v; }

/* check
options: -O2
xpath: count(//function[@symbol="_ZN4both1rEv"]) = 1
xpath: count(//function[@symbol="_ZN4left1lEv"]) = 1
xpath: count(//function[@symbol="_ZN5right1rEv"]) = 1
*/
