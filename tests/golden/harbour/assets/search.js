scifactsSearch("assets/search.0523a44d71.js");
